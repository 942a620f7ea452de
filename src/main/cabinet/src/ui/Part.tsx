import { type ReactNode, useId } from 'react';
import './part.css';

/** A titled part of a card; a region that a screen reader can jump to. */
export function Part({ title, area, children }: { title: string; area: string; children: ReactNode }) {
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
