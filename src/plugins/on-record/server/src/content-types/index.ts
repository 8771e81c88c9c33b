import article from './article';
import claim from './claim';
import finding from './finding';
import indicator from './indicator';
import merge from './merge';
import official from './official';
import organization from './organization';
import position from './position';
import revision from './revision';
import source from './source';
import statement from './statement';
import verification from './verification';

/** The tables. A change here may need a migration: CONTRIBUTING.md, "Change a table". */
export default {
  source,
  article,
  organization,
  official,
  position,
  statement,
  claim,
  finding,
  indicator,
  verification,
  revision,
  merge,
};
