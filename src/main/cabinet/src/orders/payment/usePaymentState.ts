import { useWords } from '../../i18n';
import { uk } from './words.uk';

type Plain = Extract<keyof typeof uk, `payment.state.${string}` | `payment.refused.${string}`>;

/** What a state of a payment is called; one that only a later version of the server knows, by its code. */
export function usePaymentState(): (state: string) => string {
  return useNameOf('payment.state');
}

/** The same of who refused a payment. */
export function useRefusedBy(): (code: string) => string {
  return useNameOf('payment.refused');
}

function useNameOf(kind: string): (code: string) => string {
  const { t } = useWords();
  return (code) => {
    const key = `${kind}.${code}`;
    return isKnown(key) ? t(key) : code;
  };
}

function isKnown(key: string): key is Plain {
  return Object.hasOwn(uk, key);
}
