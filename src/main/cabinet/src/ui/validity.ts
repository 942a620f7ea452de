import { words } from '../i18n';
import { language } from '../i18n/language';
import './words';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a field had before it was marked, and the line that says what is wrong with it. */
interface Mark {
  line: HTMLElement;
  invalid: string | null;
}

const marks = new Map<Field, Mark>();
let lines = 0;
let listening = false;

/**
 * Whether a form's fields hold what they demand. Beside each that does not, says so in the words of the cabinet, for the
 * browser's own are in the browser's language; the first of them gets the focus.
 */
export function isComplete(form: HTMLFormElement): boolean {
  return areComplete([...form.elements].filter(isField));
}

/** As `isComplete`, of one field. */
export function isFilled(field: Field): boolean {
  return areComplete([field]);
}

function areComplete(fields: readonly Field[]): boolean {
  const wrong = fields.filter((field) => field.willValidate && !field.validity.valid);
  fields.filter((field) => !wrong.includes(field)).forEach(unmark);
  // Of several that are chosen from, the first stands for all.
  wrong.filter((field, index) => !isChoice(field) || wrong.findIndex(({ name }) => name === field.name) === index).forEach(mark);
  wrong[0]?.focus();
  return wrong.length === 0;
}

function mark(field: Field): void {
  listen();
  const known = marks.get(field);
  const line = known?.line ?? document.createElement('p');
  line.textContent = problemOf(field);
  if (known !== undefined) {
    return;
  }
  lines += 1;
  line.id = `field-problem-${lines}`;
  line.className = 'field-problem';
  if (isChoice(field)) {
    (field.closest('fieldset') ?? field.closest('label') ?? field).append(line);
  } else {
    field.after(line);
  }
  // A label is the field's name, and what is wrong with it no part of that.
  if (line.closest('label') !== null) {
    line.setAttribute('aria-hidden', 'true');
  }
  marks.set(field, { line, invalid: field.getAttribute('aria-invalid') });
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', [line.id, field.getAttribute('aria-describedby')].filter(Boolean).join(' '));
}

function unmark(field: Field): void {
  const known = marks.get(field);
  if (known === undefined) {
    return;
  }
  marks.delete(field);
  known.line.remove();
  restore(field, 'aria-invalid', known.invalid);
  // The field may be described by something else meanwhile.
  const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== known.line.id);
  restore(field, 'aria-describedby', others.join(' ') || null);
}

function restore(field: Field, attribute: string, value: string | null): void {
  if (value === null) {
    field.removeAttribute(attribute);
  } else {
    field.setAttribute(attribute, value);
  }
}

/** What was wrong is right as soon as it is typed or chosen; what is about to be wrong is said with the next attempt. */
function listen(): void {
  if (listening) {
    return;
  }
  listening = true;
  // What a field demands may follow from what was typed, and is known when that is rendered.
  const recheck = () => setTimeout(() => [...marks.keys()].filter((field) => !field.isConnected || field.validity.valid).forEach(unmark));
  document.addEventListener('input', recheck, true);
  document.addEventListener('change', recheck, true);
  language.subscribe(() => marks.forEach(({ line }, field) => (line.textContent = problemOf(field))));
}

function problemOf(field: Field): string {
  const { t } = words(language.get());
  const { validity, dataset } = field;
  if (validity.customError) {
    return field.validationMessage;
  }
  if (!validity.valueMissing) {
    return dataset['wrong'] ?? t('field.wrong');
  }
  return dataset['missing'] ?? t(field.type === 'checkbox' ? 'field.missing.some' : field.type === 'radio' || field instanceof HTMLSelectElement ? 'field.missing.choice' : 'field.missing');
}

function isChoice({ type }: Field): boolean {
  return type === 'radio' || type === 'checkbox';
}

function isField(element: Element): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;
}
