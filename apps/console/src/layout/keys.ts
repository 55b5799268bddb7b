import { useEffect, useRef } from 'react';

const showKeysEvent = 'hutong:show-keys';

/** Opens the list of keys from anywhere. */
export const showKeys = () => window.dispatchEvent(new Event(showKeysEvent));

export function onShowKeys(show: () => void): () => void {
  window.addEventListener(showKeysEvent, show);
  return () => window.removeEventListener(showKeysEvent, show);
}

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Single keys for the page; never while somebody types, with a modifier, or over an open dialog or menu. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('[role=dialog], [role=menu], [role=listbox]'))
        return;
      const action = current.current[event.key];
      if (!action) return;
      event.preventDefault();
      action(event);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}

/** Ticking boxes and pressing buttons is not typing; choosing from a list by its first letter is. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
