import { factories } from '@strapi/strapi';
import { UIDS, type TypeName } from '../content-types/uids';
import { publishedController } from './published-controller';
import { visibleService } from './visible-service';

/** Logs of what editors did, which are the newsroom’s own. */
const LOGS: TypeName[] = ['revision', 'merge'];

const names = (Object.keys(UIDS) as TypeName[]).filter((name) => !LOGS.includes(name));

/** The types without drafts of which the content API shows only what published statements speak of. */
const SPOKEN_OF: TypeName[] = ['official', 'organization', 'position'];

const entries = <Value>(of: (name: TypeName) => Value): Record<TypeName, Value> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<TypeName, Value>;

/** Stock reading of every type: `find` and `findOne`, published only. Writing goes through the article. */
export const typeControllers = entries((name) => publishedController(UIDS[name]));

export const typeRoutes = entries((name) => factories.createCoreRouter(UIDS[name], { only: ['find', 'findOne'] }));

export const typeServices = entries((name) =>
  SPOKEN_OF.includes(name) ? visibleService(UIDS[name]) : factories.createCoreService(UIDS[name]),
);
