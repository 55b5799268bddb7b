import { shared } from './shared-portal';

/** After all specs. */
export default async function stop(): Promise<void> {
  await shared.portal?.stop();
}
