import type { ComponentProps, FormEvent } from 'react';
import { isComplete } from './validity';

/** A form that says in the words of the cabinet what is missing; it is submitted only when nothing is. */
export function Form({ onSubmit, ...props }: Omit<ComponentProps<'form'>, 'noValidate' | 'onSubmit'> & { onSubmit: (event: FormEvent<HTMLFormElement>) => void }) {
  return (
    <form
      {...props}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(event.currentTarget)) {
          onSubmit(event);
        }
      }}
    />
  );
}
