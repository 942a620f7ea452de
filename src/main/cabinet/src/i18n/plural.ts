import type { Language } from './language';
import type { Message } from './message';

const rules: Record<Language, Intl.PluralRules> = {
  uk: new Intl.PluralRules('uk'),
  en: new Intl.PluralRules('en'),
};

/** The form of a message that goes with a number: 1 замовлення, 3 замовлення, 5 замовлень. */
export function form(message: Message, language: Language, n: number): string {
  return typeof message === 'string' ? message : (message[rules[language].select(n)] ?? message.other);
}

export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
