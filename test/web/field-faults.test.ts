import { expect, test } from 'vitest';
import { fieldFaults } from '../../web/elements/field-faults.ts';
import { signUpFields } from '../../web/elements/sign-up-fields.ts';

const right = { name: 'Ada', email: ' ada@example.org ', password: '  ' };
const faulty = (written: object) =>
  fieldFaults(signUpFields, { ...right, ...written }).map(({ name }) => name);

test('what can be sent has no fault; a password may be made of anything', () => {
  expect(faulty({})).toEqual([]);
});

test('what is missing, and what is no address, is told field by field', () => {
  expect(faulty({ name: ' ', email: '', password: '' })).toEqual(['name', 'email', 'password']);
  for (const email of ['ada', 'ada@', '@example.org', 'a b@c'])
    expect(faulty({ email })).toEqual(['email']);
});
