import type { Config } from '../config';

/** Where links in letters lead: no request says it. Only a demo comes without `PUBLIC_URL`. */
export const originOf = ({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): string =>
  publicUrl ?? `http://localhost:${port}`;

/** The right side of a Message-ID (RFC 5322, 3.6.4); `.invalid` is nobody's (RFC 2606). */
export const mailHostOf = ({ publicUrl }: Pick<Config, 'publicUrl'>): string =>
  publicUrl ? new URL(publicUrl).hostname : 'hutong.invalid';
