import changes from './changes.json';
import common from './common.json';
import home from './home.json';
import list from './list.json';
import newBriefing from './new.json';
import panel from './panel.json';
import review from './review.json';
import roles from './roles.json';
import speakers from './speakers.json';

export default { ...changes, ...common, ...home, ...list, ...newBriefing, ...panel, ...review, ...roles, ...speakers };
