import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { whenSaved } from './whenSaved';

it('waits for nothing where no change is under way', async () => {
  await expect(whenSaved(new QueryClient())).resolves.toBeUndefined();
});

it('waits until the change that is under way is saved', async () => {
  const client = new QueryClient();
  let save = () => undefined as void;
  const mutationFn = () =>
    new Promise<void>((resolve) => {
      save = resolve;
    });
  const change = client.getMutationCache().build(client, { mutationFn }).execute(undefined);
  let waited = false;
  const waiting = whenSaved(client).then(() => {
    waited = true;
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(waited).toBe(false);
  save();
  await Promise.all([change, waiting]);
  expect(client.isMutating()).toBe(0);
});
