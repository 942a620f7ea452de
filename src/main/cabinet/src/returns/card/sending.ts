/** What the form of an act gets. */
export interface Sending<T> {
  /** What a screen reader calls it. */
  name: string;
  sending: boolean;
  /** @param at when it was pressed */
  onSave: (body: T, at: number) => void;
  onClose: () => void;
}
