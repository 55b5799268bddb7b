import type { Scope } from '@hutong/contract';
import { useLabels, useNameOf, useWords } from '../../i18n/useLabels';

/** What a commitment is about, in words: whose links or which, and in which scene. */
export function useScopeWords(): (scope: Scope) => string {
  const { commitments } = useLabels();
  const { linkTypes, scenes } = useWords();
  const nameOf = useNameOf();
  return ({ target, linkType, scene }) => {
    const links = [
      target && commitments.linksOf(nameOf(target.name)),
      linkType && commitments.linksLike(linkTypes[linkType]),
    ].filter(Boolean);
    return [
      links.length > 0 ? links.join(' · ') : commitments.anyTarget,
      scene ? scenes[scene] : commitments.anyScene,
    ].join(' · ');
  };
}
