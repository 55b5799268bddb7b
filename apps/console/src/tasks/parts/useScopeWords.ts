import type { Scope } from '@hutong/contract';
import { useNameOf, useLabels, useWords } from '../../i18n/useLabels';

/** The relation that a task is about, in words: whose links, of which type, in which scene. */
export function useScopeWords() {
  const { tasks } = useLabels();
  const { linkTypes, scenes } = useWords();
  const nameOf = useNameOf();
  const words = ({ target, linkType, scene }: Scope) => ({
    target: target ? nameOf(target.name) : tasks.scope.anyTarget,
    linkType: linkType ? linkTypes[linkType] : tasks.scope.anyLinkType,
    scene: scene ? scenes[scene] : tasks.scope.anyScene,
  });
  return {
    words,
    /** In one line, only what is named. */
    short: ({ target, linkType, scene }: Scope) =>
      [target && nameOf(target.name), linkType && linkTypes[linkType], scene && scenes[scene]]
        .filter(Boolean)
        .join(' · ') || tasks.scope.any,
  };
}
