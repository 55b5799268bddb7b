import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noticesKey } from '../notices/notice-count';
import { onChange, openStream } from './changes';

/** Lists follow quietly, but not more often than this, or a busy platform's list would never stand still. */
const listPause = 3_000;

/** What pages follow by themselves while the stream is open; after a break all of it may be old. */
const followed = [
  'complaints',
  'tasks',
  'commitments',
  'self-inspections',
  'campaigns',
  'cockpit',
  'openness',
];

/** Keeps lists and numbers fresh while others work. Draws nothing. */
export function LiveChanges() {
  const cache = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refreshLists = () => {
      timer = undefined;
      void cache.invalidateQueries({ queryKey: ['complaints', 'getList'] });
      void cache.invalidateQueries({ queryKey: ['deadlines'] });
      void cache.invalidateQueries({ queryKey: ['time'] });
      void cache.invalidateQueries({ queryKey: ['desk'] });
      void cache.invalidateQueries({ queryKey: noticesKey });
    };
    const soon = () => {
      timer ??= setTimeout(refreshLists, listPause);
    };
    const stopListening = onChange(soon);
    const close = openStream(() => {
      for (const key of followed) void cache.invalidateQueries({ queryKey: [key] });
      refreshLists();
    });
    return () => {
      clearTimeout(timer);
      stopListening();
      close();
    };
  }, [cache]);
  return null;
}
