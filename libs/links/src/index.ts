export { decodePastedText } from './decode/decode-pasted-text';
export { type DecodedLink, type DecodedText } from './decode/decoded';
export { maxPastedLength } from './decode/limits';
export { normaliseUrl } from './decode/normalise-url';
export { registrableDomainOf } from './hosts/domain';
export { type Suspicion, suspicions } from './hosts/suspicions';
export { platformDomains, type PlatformDomains } from './platforms/domains';
export { linkTypeOfKind, type PlatformKind, platformKinds } from './platforms/kinds';
export { platformOfHost } from './platforms/platform-of-host';
export { type SharePassword } from './text/share-passwords';
export {
  type LinkWrapper,
  type LinkWrapperTable,
  type SharePasswordForm,
  type ShortLinkHosts,
} from './wrappers/form';
export { linkWrappers } from './wrappers/table';
