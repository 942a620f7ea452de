import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Something that is shown or edited in the same place. Closed again, the focus is on the button that opened it. */
export function InPlace({
  button,
  mayEdit,
  onPress,
  form,
  children,
}: {
  button: string;
  mayEdit: boolean;
  /** What the button does instead, where nothing has to be asked first. */
  onPress?: () => void;
  form: (close: () => void) => ReactNode;
  children?: ReactNode;
}) {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);

  useEffect(() => {
    if (!editing && closed.current) {
      closed.current = false;
      opener.current?.focus();
    }
  }, [editing]);

  if (editing) {
    return form(() => {
      closed.current = true;
      setEditing(false);
    });
  }
  return (
    <>
      {children}
      {mayEdit && (
        <p className="in-place">
          <button ref={opener} type="button" className="button" onClick={onPress ?? (() => setEditing(true))}>
            {button}
          </button>
        </p>
      )}
    </>
  );
}
