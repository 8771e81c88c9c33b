import type { Core } from '@strapi/strapi';
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
  allowEvents(strapi);
  closeGraphql(strapi);
}

export async function bootstrap({ strapi }: Lifecycle): Promise<void> {
  keepKeyColumns(strapi);
  countNoFactsAsDrafts(strapi);
  await keepTables(strapi);
  await registerPermissions(strapi);
  await fillTitleKeys(strapi);
}

export async function destroy({ strapi }: Lifecycle): Promise<void> {
  await readingsOf(strapi).close();
}
