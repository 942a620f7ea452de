import { type ReactNode, useId } from 'react';

/** A titled part of the card. */
export function Section({ title, area, children }: { title: string; area: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={`part part-${area}`} aria-labelledby={id}>
      <h3 id={id} className="part-title">
        {title}
      </h3>
      {children}
    </section>
  );
}
