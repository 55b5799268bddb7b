import type { TranslationMessages } from 'ra-core';
import { inputs } from './react-admin-inputs';
import { pages } from './react-admin-pages';

/** react-admin's own messages in Chinese, all of them: a key that is missing does not compile. */
export const reactAdmin: TranslationMessages = { ra: { ...inputs, ...pages } };
