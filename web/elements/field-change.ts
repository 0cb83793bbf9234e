import {
  addToYaml,
  removeFromYaml,
  setYaml,
  type TextEdit,
  type YamlPath,
  type YamlValue,
} from './edit-yaml.ts';
import { KEY_ORDER } from './scenario-fields.ts';

/** What somebody changed in the form of a scenario. */
export type FieldChange =
  | { readonly kind: 'set'; readonly path: YamlPath; readonly value: YamlValue }
  | { readonly kind: 'add'; readonly path: YamlPath; readonly value: YamlValue }
  | { readonly kind: 'remove'; readonly path: YamlPath; readonly index: number };

/** The change of the text that a change in the form comes to, or null where the text has no place for it. */
export function editOf(text: string, change: FieldChange): TextEdit | null {
  switch (change.kind) {
    case 'set':
      return setYaml(text, change.path, change.value, KEY_ORDER);
    case 'add':
      return addToYaml(text, change.path, change.value, KEY_ORDER);
    case 'remove':
      return removeFromYaml(text, change.path, change.index);
  }
}
