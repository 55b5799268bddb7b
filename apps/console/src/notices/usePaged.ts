import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';
import type { Query } from '../api/query';

interface KeysetPage<T> {
  readonly items: T[];
  readonly next: string | null;
}

const nothing: Query = {};

/** A keyset list, page by page behind each other. */
export function usePaged<T>(queryKey: QueryKey, read: (place: Query) => Promise<KeysetPage<T>>) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey,
    initialPageParam: nothing,
    queryFn: ({ pageParam }) => read(pageParam),
    getNextPageParam: ({ next }: KeysetPage<T>) => (next === null ? null : { cursor: next }),
  });
  const items = data?.pages.flatMap((page) => page.items);
  return {
    items,
    paging: {
      lines: items?.length,
      error,
      more: hasNextPage,
      loadingMore: isFetchingNextPage,
      loadMore: () => void (data ? fetchNextPage() : refetch()),
    },
  };
}
