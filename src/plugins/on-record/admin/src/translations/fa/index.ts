import common from './common.json';
import panel from './panel.json';
import review from './review.json';

export default { ...common, ...panel, ...review };
