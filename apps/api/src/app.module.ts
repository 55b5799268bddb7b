import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AccessModule } from './access/access.module';
import { CalendarsModule } from './calendars/calendars.module';
import { CampaignsModule } from './campaigns/campaigns.module';
import { CaseworkModule } from './casework/casework.module';
import { ClockRulesModule } from './clock-rules/clock-rules.module';
import { CommitmentsModule } from './commitments/commitments.module';
import { CockpitModule } from './cockpit/cockpit.module';
import { ComplaintsModule } from './complaints/complaints.module';
import { Config } from './config';
import { DatabaseModule } from './database/database.module';
import { DeadlinesModule } from './deadlines/deadlines.module';
import { DemoModule } from './demo/demo.module';
import { DeskModule } from './desk/desk.module';
import { FilesModule } from './files/files.module';
import { HealthController } from './health/health.controller';
import { JobsModule } from './jobs/jobs.module';
import { LettersModule } from './letters/letters.module';
import { LinksModule } from './links/links.module';
import { LiveModule } from './live/live.module';
import { NotificationsModule } from './notifications/notifications.module';
import { OpennessModule } from './openness/openness.module';
import { OrganisationsModule } from './organisations/organisations.module';
import { RectificationsModule } from './rectifications/rectifications.module';
import { TaskBatchesModule } from './task-batches/task-batches.module';

@Module({
  imports: [
    DatabaseModule,
    LoggerModule.forRootAsync({
      inject: [Config],
      // No addresses, no headers, no bodies: a log must not say who complained.
      useFactory: ({ logLevel }: Config) => ({
        // A logger for each request costs a tenth of it: only where requests are logged.
        forRoutes: logsRequests(logLevel) ? ['{*path}'] : [],
        pinoHttp: {
          level: logLevel,
          autoLogging: logsRequests(logLevel),
          serializers: {
            req: ({ method, url }: { method: string; url: string }) => ({ method, path: loggedPath(url) }),
            res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
          },
        },
      }),
    }),
    CaseworkModule,
    AccessModule,
    OrganisationsModule,
    FilesModule,
    LettersModule,
    LinksModule,
    CalendarsModule,
    ClockRulesModule,
    CampaignsModule,
    ComplaintsModule,
    CockpitModule,
    CommitmentsModule,
    OpennessModule,
    RectificationsModule,
    TaskBatchesModule,
    DeadlinesModule,
    DeskModule,
    LiveModule,
    JobsModule,
    NotificationsModule,
    DemoModule,
  ],
  controllers: [HealthController],
})
export class AppModule {}

/** Without the query, and without the token of an invitation or a calendar: whoever reads the log must not get in by it. */
export function loggedPath(url: string): string | undefined {
  return url.split('?')[0]?.replace(/(\/(?:invitations|calendar-feeds)\/)[^/]+/, '$1…');
}

function logsRequests(logLevel: string): boolean {
  return logLevel === 'info' || logLevel === 'debug';
}
