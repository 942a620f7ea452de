import { cloneElement, type MouseEventHandler, type ReactElement } from 'react';

/** The button of a menu that is still being fetched: what is pressed then opens when it is there. */
export function waitingButton(
  button: ReactElement<{ onClick?: MouseEventHandler }>,
  open: () => void,
): ReactElement {
  return cloneElement(button, { onClick: open });
}
