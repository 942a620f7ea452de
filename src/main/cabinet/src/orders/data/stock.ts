import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client';
import type { ArticleStock } from '../../api/types';
import { keys } from './queries';

/** In milliseconds. Other orders take what is left. */
const KEPT = 30_000;

/**
 * What is left of the articles of an order, by their numbers; undefined while it is not known.
 *
 * @param wanted whether it is of use
 */
export function useOrderStock(number: string, wanted: boolean): ReadonlyMap<string, ArticleStock> | undefined {
  return useQuery({
    queryKey: keys.stock(number),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/orders/{number}/stock', { params: { path: { number } }, signal })),
    select: ({ articles }) => new Map(articles.map((article) => [article.sku, article])),
    enabled: wanted,
    staleTime: KEPT,
  }).data;
}
