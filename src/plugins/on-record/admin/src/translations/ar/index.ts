import common from './common.json';
import panel from './panel.json';

export default { ...common, ...panel };
