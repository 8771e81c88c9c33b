import common from './common.json';
import home from './home.json';
import list from './list.json';
import panel from './panel.json';
import review from './review.json';
import roles from './roles.json';

export default { ...common, ...home, ...list, ...panel, ...review, ...roles };
