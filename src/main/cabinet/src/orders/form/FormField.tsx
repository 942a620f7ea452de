import { type ReactNode, useId } from 'react';

/** A field with its label, and below it what is wrong with it or what helps. */
export function FormField({
  label,
  problem,
  hint,
  area,
  children,
}: {
  label: string;
  problem?: string | undefined;
  hint?: string | undefined;
  /** Where it stands in the form. */
  area?: string;
  /** The field, which takes its id, and what describes and marks it. */
  children: (id: string, marks: { describedBy: string | undefined; invalid: boolean }) => ReactNode;
}) {
  const id = useId();
  const words = problem ?? hint;
  return (
    <div className="form-field" data-area={area}>
      <label htmlFor={id}>{label}</label>
      {children(id, { describedBy: words === undefined ? undefined : `${id}-words`, invalid: problem !== undefined })}
      {words !== undefined && (
        <p id={`${id}-words`} className={problem === undefined ? 'muted' : 'bad'}>
          {words}
        </p>
      )}
    </div>
  );
}
