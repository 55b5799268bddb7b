import { useEffect } from 'preact/hooks';
import { listPlatforms, type Platform } from './api/requests';
import type { Language } from './locale';
import { createStore, useStore } from './store';

const platforms = createStore<readonly Platform[] | null>(null);
let asking = false;

async function load(): Promise<void> {
  if (asking || platforms.get()) return;
  asking = true;
  try {
    platforms.set(await listPlatforms());
  } catch {
    // The list is a help: without it a complaint is filed all the same, and the regulator finds the platform.
  } finally {
    asking = false;
  }
}

/** The platforms to choose from; null while they are not known. */
export function usePlatforms(online: boolean): readonly Platform[] | null {
  useEffect(() => {
    if (online) void load();
  }, [online]);
  return useStore(platforms);
}

/** The name of a platform in the person's language; dots while the list is not there. */
export function platformName(all: readonly Platform[] | null, slug: string, { locale }: Language): string {
  if (!all) return '…';
  return all.find((platform) => platform.slug === slug)?.name[locale] ?? slug;
}
