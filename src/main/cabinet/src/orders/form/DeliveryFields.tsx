import { useRef } from 'react';
import { useWords } from '../../i18n';
import { Combobox } from '../../ui/Combobox';
import { usePaused } from '../../ui/usePaused';
import { useCarriers } from '../data/dictionaries';
import { useBranches, useCities } from '../data/directory';
import { type Draft, METHODS, methodsOf, withBranch, withCarrier, withCity, withMethod } from './draft';
import { FormField } from './FormField';
import type { Problems } from './problems';

/** In milliseconds. */
const PAUSE = 250;
const MAX_CITY = 100;
const MAX_DESTINATION = 200;

/** How and where: city and branch are looked up at the carrier, and may always be written by hand. */
export function DeliveryFields({ draft, problems, onChange }: { draft: Draft; problems: Problems; onChange: (draft: Draft) => void }) {
  const { t, language } = useWords();
  const carriers = useCarriers();
  const destination = useRef<HTMLInputElement>(null);
  const listed = carriers?.get(draft.carrier)?.directory === true;
  const pickup = draft.method === 'PICKUP';

  const city = usePaused(draft.city.trim(), PAUSE);
  const cities = useCities(draft.carrier, city, listed && draft.cityId === null);
  const foundCities = draft.cityId === null && city === draft.city.trim() ? cities : undefined;
  const branch = usePaused(draft.destination.trim(), PAUSE);
  const branches = useBranches(draft.carrier, pickup ? draft.cityId : null, branch);
  const foundBranches = branch === draft.destination.trim() ? branches : undefined;
  // What was chosen needs no list.
  const isChosen = foundBranches?.items.some(({ name }) => name === draft.destination) === true;

  const hint = (found: { items: unknown[]; answered: boolean } | undefined, none: 'new.city.none' | 'new.branch.none') =>
    found === undefined || found.items.length > 0 ? undefined : t(found.answered ? none : 'new.directory.silent');

  return (
    <fieldset className="form-part">
      <legend>{t('new.delivery')}</legend>
      <FormField label={t('new.carrier')} problem={problems.get('delivery.carrier')}>
        {(id, { describedBy, invalid }) => (
          <select
            id={id}
            value={draft.carrier}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            onChange={({ target }) => onChange(withCarrier(draft, target.value))}
          >
            {[...(carriers?.values() ?? [])]
              .filter(({ closed }) => !closed)
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name[language]}
                </option>
              ))}
          </select>
        )}
      </FormField>
      <FormField label={t('new.method')} problem={problems.get('delivery.method')}>
        {(id, { describedBy, invalid }) => (
          <select
            id={id}
            value={draft.method}
            aria-invalid={invalid}
            aria-describedby={describedBy}
            onChange={({ target }) => onChange(withMethod(draft, METHODS.find((each) => each === target.value) ?? draft.method))}
          >
            {methodsOf(draft.carrier).map((each) => (
              <option key={each} value={each}>
                {t(`delivery.${each}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField
        label={t('new.city')}
        problem={problems.get('delivery.city')}
        hint={listed && city.length > 1 ? hint(foundCities, 'new.city.none') : undefined}
      >
        {(id, marks) => (
          <Combobox
            id={id}
            text={draft.city}
            options={foundCities?.items ?? []}
            label={t('new.cities')}
            maxLength={MAX_CITY}
            keyOf={(found) => found.id}
            onText={(text) => onChange({ ...draft, city: text, cityId: null, branchId: null })}
            onChoose={(found) => {
              onChange(withCity(draft, found));
              destination.current?.focus();
            }}
            {...marks}
            show={({ name, kind }) => (
              <>
                {name} <span className="muted">{kind}</span>
              </>
            )}
          />
        )}
      </FormField>
      <FormField
        label={t(pickup ? 'new.branch' : 'new.address')}
        problem={problems.get('delivery.destination')}
        hint={pickup && draft.cityId !== null ? hint(foundBranches, 'new.branch.none') : undefined}
        area="wide"
      >
        {(id, marks) => (
          <Combobox
            id={id}
            field={destination}
            text={draft.destination}
            options={pickup && draft.cityId !== null && !isChosen ? (foundBranches?.items ?? []) : []}
            label={t('new.branches')}
            maxLength={MAX_DESTINATION}
            keyOf={(found) => found.id}
            onText={(text) => onChange({ ...draft, destination: text, branchId: null })}
            onChoose={(found) => onChange(withBranch(draft, found))}
            {...marks}
            show={({ name }) => name}
          />
        )}
      </FormField>
    </fieldset>
  );
}
