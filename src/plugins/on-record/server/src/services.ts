import imports from './articles/import';
import articles from './articles/service';
import attached from './attached/service';
import sample from './desk/sample';
import readings from './readings/service';
import review from './review/service';

/** What the host app and other plugins reach by `strapi.plugin('on-record').service(name)`. */
export const services = { readings, articles, import: imports, review, sample, attached };
