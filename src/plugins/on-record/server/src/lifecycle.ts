import type { Core } from '@strapi/strapi';
import { checkAttachments } from './attached/check';
import { followEntries, keepToEntries } from './attached/follow';
import { countNoFactsAsDrafts } from './content-manager';
import { keepTables } from './database/keep-tables';
import { fillTitleKeys } from './desk/title-keys';
import { allowEvents } from './events';
import { closeGraphql } from './graphql';
import { keepKeyColumns } from './people/key-columns';
import { registerPermissions } from './permissions';
import { keepRules } from './publishing/rules';
import { readingsOf } from './readings/service';
import { watchWrites } from './review/watch';

interface Lifecycle {
  strapi: Core.Strapi;
}

export function register({ strapi }: Lifecycle): void {
  watchWrites(strapi);
  keepRules(strapi);
  keepToEntries(strapi);
  followEntries(strapi);
  allowEvents(strapi);
  closeGraphql(strapi);
}

export async function bootstrap({ strapi }: Lifecycle): Promise<void> {
  checkAttachments(strapi);
  keepKeyColumns(strapi);
  countNoFactsAsDrafts(strapi);
  await keepTables(strapi);
  await registerPermissions(strapi);
  await fillTitleKeys(strapi);
}

export async function destroy({ strapi }: Lifecycle): Promise<void> {
  await readingsOf(strapi).close();
}
