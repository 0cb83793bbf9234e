import { createRequire } from 'node:module';
import { loadFarFaces } from './far-faces.ts';

/** A face that a PDF carries, by the name that it has there: the path of its file, or what stands in it. */
export interface Face {
  readonly name: string;
  readonly from: string | Buffer;
}

/** How text is set. */
export type Weight = 'plain' | 'bold';

/** The faces of each weight; a character is set in the first that has it. */
export type Faces = Readonly<Record<Weight, readonly Face[]>>;

const { resolve } = createRequire(import.meta.url);
const hanken = (part: string, weight: 400 | 700) =>
  resolve(`@fontsource/hanken-grotesk/files/hanken-grotesk-${part}-${weight}-normal.woff`);
const dejavu = (name: string) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/**
 * Loads the faces that texts are set in: one for letters of Latin, one for most others, and what else these texts need.
 *
 * @param plain all that is set plainly, in any order
 * @param bold all that is set in bold
 */
export async function loadFaces(plain: string, bold: string): Promise<Faces> {
  return {
    plain: [
      { name: 'plain-latin', from: hanken('latin', 400) },
      { name: 'plain-more', from: hanken('latin-ext', 400) },
      ...(await loadFarFaces(plain, 400)),
      { name: 'plain-world', from: dejavu('DejaVuSans') },
    ],
    bold: [
      { name: 'bold-latin', from: hanken('latin', 700) },
      { name: 'bold-more', from: hanken('latin-ext', 700) },
      ...(await loadFarFaces(bold, 700)),
      { name: 'bold-world', from: dejavu('DejaVuSans-Bold') },
    ],
  };
}
