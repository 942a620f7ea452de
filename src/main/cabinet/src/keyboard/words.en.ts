import type { Translation } from '../i18n/message';
import type { uk } from './words.uk';

export const en: Translation<typeof uk> = {
  'keys': 'Keyboard shortcuts',
  'keys.layout': 'They work on the Ukrainian layout too, outside of fields.',
  'keys.off': 'Single-key shortcuts are switched off in the account menu.',
  'keys.everywhere': 'Everywhere',
  'keys.back': 'Close the card, leave a field',
  'keys.help': 'This help',
  'scanner': 'Scanner test',
  'scanner.hint': 'Put the cursor into the field and scan this code. The cabinet remembers for this browser how your scanner types, and does not take scanned letters for shortcuts. If the scanner does not read from a screen, print this page.',
  'scanner.barcode': 'Barcode {code}',
  'scanner.field': 'Scanned',
  'scanner.learnt': 'The scanner is known now; code {code} was received',
  'scanner.tooShort': 'The code was not received as a whole. Scan again.',
  'scanner.tooSlow': 'A pause of {gap} ms is too long: the code was typed by hand, or the scanner has to be set to send faster. Scan again.',
  'scanner.known': 'What is known of the scanner',
  'scanner.unknown': 'No scanner has been tested yet. Shortcuts wait for 0.3 s, so as not to be confused with a scan.',
  'scanner.waits': 'A code may begin with letters, so shortcuts wait for {n} ms. Set the scanner to send a prefix that is no letter (such as “#”) and test it again: then they act at once.',
  'scanner.none': 'Nobody scans here. Shortcuts act at once.',
  'scanner.gap': 'Longest pause between characters',
  'scanner.ms': '{n} ms',
  'scanner.prefix': 'Before the code',
  'scanner.suffix': 'After the code',
  'scanner.nothing': 'nothing',
  'scanner.without': 'Nobody scans here',
  'scanner.forget': 'Forget the scanner',
};
