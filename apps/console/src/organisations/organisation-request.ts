import type { FieldValues } from 'react-hook-form';
import { writeOrganisation, type Organisation } from '@hutong/contract';
import { filledIn, type Typed } from '../fields/resolver';

/** Domains as people type them: one per line, or divided by commas and blanks. */
export const domainsIn = (typed: unknown): string[] =>
  (typeof typed === 'string' ? typed : '')
    .toLowerCase()
    .split(/[\s,，、]+/)
    .filter(Boolean);

export const requestOf = ({ domains, ...typed }: Typed) => ({
  ...filledIn(typed),
  domains: domainsIn(domains),
});

/** What may be changed later: not the short name, by which others know it, and not the kind. */
export const revisionShape = writeOrganisation.omit({ slug: true, kind: true });

export const emptyOrganisation = {
  slug: '',
  kind: 'platform',
  nameZh: '',
  nameEn: '',
  groupZh: '',
  groupEn: '',
  domains: '',
};

/** What is wrong with a short name or a domain, by its own code. */
export const wordsForInvalid = { slug: 'not_a_short_name', domains: 'not_a_domain' };

export const typedOf = ({ name, group, domains, active }: Organisation): FieldValues => ({
  nameZh: name.zh,
  nameEn: name.en,
  groupZh: group?.zh ?? '',
  groupEn: group?.en ?? '',
  domains: domains.join('\n'),
  active,
});
