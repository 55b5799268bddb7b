import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { Idempotency } from '../http/idempotency';
import { Acceptance } from './acceptance';
import { FirstAdministrator } from './first-administrator';
import { InstallationController } from './installation.controller';
import { Invitations } from './invitations';
import { InvitationsController } from './invitations.controller';
import { Organisations } from './organisations';
import { OrganisationsController } from './organisations.controller';
import { People } from './people';
import { PeopleController } from './people.controller';
import { PersonnelChanges } from './personnel-changes';

/** Organisations, their people, and how people come in. */
@Module({
  imports: [AccessModule],
  controllers: [InstallationController, OrganisationsController, PeopleController, InvitationsController],
  providers: [
    Acceptance,
    FirstAdministrator,
    Idempotency,
    Invitations,
    Organisations,
    People,
    PersonnelChanges,
  ],
})
export class OrganisationsModule {}
