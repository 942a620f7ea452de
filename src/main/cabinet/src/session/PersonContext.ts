import { createContext, useContext } from 'react';
import type { Person } from '../api/types';

const Context = createContext<Person | null>(null);

export const PersonProvider = Context.Provider;

/** Who works here. */
export function usePerson(): Person {
  const person = useContext(Context);
  if (person === null) {
    throw new Error('nobody is signed in');
  }
  return person;
}
