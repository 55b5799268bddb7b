// Prints fresh secrets for docker-compose.yml: node deploy/new-secrets.mjs > .env
// Run it once. A new SECRET_KEY makes sealed contacts and second factors unreadable, a new password locks out of the database.
import { randomBytes } from 'node:crypto';

const secret = (bytes) => randomBytes(bytes).toString('hex');

process.stdout.write(`DATABASE_PASSWORD=${secret(24)}
SECRET_KEY=${secret(32)}
S3_ACCESS_KEY=${secret(10)}
S3_SECRET_KEY=${secret(24)}
`);
