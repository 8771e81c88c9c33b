import type { Core } from '@strapi/strapi';
import { UIDS } from '../content-types/uids';
import { aliasKeys, nameKey } from '../names/keys';

type Data = Record<string, unknown>;

/** Sets the columns that names are matched by, wherever the name is written. */
function setKeys(data: Data): void {
  if (typeof data.name === 'string') data.nameKey = nameKey(data.name);
  if (typeof data.title === 'string') data.titleKey = nameKey(data.title);
  if ('aliases' in data) data.aliasKeys = aliasKeys(data.aliases);
}

/** Keeps the key columns true for every write that goes through Strapi, by hand or by program. */
export function keepKeyColumns(strapi: Core.Strapi): void {
  const setFrom = (event: { params: { data?: Data | Data[] } }) => {
    for (const data of [event.params.data ?? []].flat()) setKeys(data);
  };
  strapi.db.lifecycles.subscribe({
    models: [UIDS.official, UIDS.organization, UIDS.position],
    beforeCreate: setFrom,
    beforeUpdate: setFrom,
    beforeCreateMany: setFrom,
  });
}
