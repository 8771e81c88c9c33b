import type { Core } from '@strapi/strapi';
import imports from './articles/import';
import articles from './articles/service';
import publishing from './publishing/service';
import readings from './readings/service';

/** What other plugins and the host app reach by `strapi.plugin('on-record').service(name)`. */
export const services = {
  readings,
  articles,
  import: imports,
  publishing,
};

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** One of the plugin's own services, with its type. */
export function service<Name extends keyof Services>(strapi: Core.Strapi, name: Name): Services[Name] {
  return strapi.plugin('on-record').service(name) as Services[Name];
}
