import { organisationKinds, staffRoles } from '@hutong/casework';
import {
  acceptInvitation,
  bilingual,
  firstAdministrator,
  id,
  installation,
  invitation,
  invite,
  organisation,
  page,
  pageQuery,
  person,
  revisePerson,
  slug,
  text,
  writeOrganisation,
} from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class IdDto extends createZodDto(z.object({ id })) {}
export class InstallationDto extends createZodDto(installation) {}
export class FirstAdministratorDto extends createZodDto(firstAdministrator) {}

export class OrganisationDto extends createZodDto(organisation) {}
export class OrganisationPageDto extends createZodDto(page(organisation)) {}
export class WriteOrganisationDto extends createZodDto(writeOrganisation) {}
export class ReviseOrganisationDto extends createZodDto(
  writeOrganisation.partial().meta({ id: 'ReviseOrganisation' }),
) {}

const count = z.enum(['true', 'false']).optional().describe('true: count too, exact up to 1,000');
const q = text(100).optional().describe('Searches names and addresses');

export const organisationSorts = ['name', '-name', 'slug', '-slug'] as const;
export class OrganisationQueryDto extends createZodDto(
  pageQuery.extend({
    kind: z.enum(organisationKinds).optional(),
    active: z.enum(['true', 'false']).optional(),
    sort: z.enum(organisationSorts).default('name'),
    q,
    count,
  }),
) {}

export class PersonDto extends createZodDto(person) {}
export class PersonPageDto extends createZodDto(page(person)) {}
export class RevisePersonDto extends createZodDto(revisePerson) {}

export const personSorts = ['name', '-name', 'email', '-email'] as const;
export class PersonQueryDto extends createZodDto(
  pageQuery.extend({
    organisation: slug.optional(),
    role: z.enum(staffRoles).optional(),
    status: z.enum(['invited', 'active', 'disabled']).optional(),
    sort: z.enum(personSorts).default('name'),
    q,
    count,
  }),
) {}

export class InviteDto extends createZodDto(invite) {}
export class InvitationDto extends createZodDto(invitation) {}
export class AcceptInvitationDto extends createZodDto(acceptInvitation) {}
export class TokenDto extends createZodDto(z.object({ token: text(100).min(20) })) {}
export class InvitedDto extends createZodDto(
  z
    .object({
      email: z.string(),
      name: z.string(),
      organisation: z.object({ slug: z.string(), name: bilingual }),
    })
    .meta({ id: 'Invited' }),
) {}
