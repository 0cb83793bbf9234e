// Makes a clone ready: installs, builds what is out of date, sees to a browser. The options stand in make-ready.mjs.
// This file is written in syntax that an old Node reads too, so that its first sentence is about the version.
import process from 'node:process';

var version = process.versions.node.split('.').map(Number);
var major = version[0] || 0;
var minor = version[1] || 0;
var ready = major > 22 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);

if (!ready) {
  console.error(
    'Coequal needs Node 20.19 or later (in the 22 line, 22.13 or later), and this is Node ' +
      process.versions.node +
      '. Install a newer one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}

import('./make-ready.mjs')
  .then(function (room) {
    return room.makeReady(process.argv.slice(2));
  })
  .catch(function (error) {
    console.error(error.message);
    process.exit(1);
  });
