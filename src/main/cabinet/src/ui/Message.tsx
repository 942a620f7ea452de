import type { ReactNode } from 'react';
import './message.css';

/** Instead of what would be here: nothing yet, nothing found, nothing to be had. */
export function Message({
  title,
  hint,
  level = 2,
  alert = false,
  children,
}: {
  title: string;
  hint?: string;
  level?: 1 | 2;
  alert?: boolean;
  children?: ReactNode;
}) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="message" role={alert ? 'alert' : undefined}>
      <Heading className="message-title">{title}</Heading>
      {hint !== undefined && <p>{hint}</p>}
      {children !== undefined && <div className="message-actions">{children}</div>}
    </div>
  );
}
