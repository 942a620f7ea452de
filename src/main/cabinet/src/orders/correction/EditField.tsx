import { type ReactNode, useId } from 'react';

/** A field with its label, and a hint that is not part of the label. */
export function EditField({
  label,
  wide = false,
  hint,
  bad = false,
  children,
}: {
  label: string;
  wide?: boolean;
  hint?: string;
  bad?: boolean;
  /** The field, which takes the id, and the id of the hint. */
  children: (id: string, hintId: string | undefined) => ReactNode;
}) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className="edit-field" data-wide={wide}>
      <label htmlFor={id}>{label}</label>
      {children(id, hintId)}
      {hint !== undefined && (
        <p id={hintId} className={bad ? 'bad' : 'muted'}>
          {hint}
        </p>
      )}
    </div>
  );
}
