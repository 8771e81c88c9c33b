import type { UnitWords } from '../language';

export const units: UnitWords = {
  after: [], before: [], ambiguous: [], endings: [], classifiers: [], stops: [], ends: [], adjectives: [], idioms: [], namedBy: [], carriers: [],
  bareAfter: [], again: [], notAfter: [], scores: [], lightVerbs: [], notBefore: [],
  rates: ['لكل', 'في', 'للفرد', 'كل'],
  changes: ['ارتفاع', 'ارتفع', 'ارتفعت', 'انخفاض', 'انخفض', 'انخفضت', 'زيادة', 'زاد', 'زادت', 'نمو', 'نما', 'تراجع', 'تراجعت', 'هبوط', 'هبط', 'صعود', 'بزيادة', 'بارتفاع', 'بانخفاض', 'بتراجع'],
  changeFrom: ['من'],
  changeTo: ['إلى'],
  partsOf: ['من بينهم', 'من بينها', 'من هؤلاء', 'منهم', 'منها'],
  totals: ['إجمالي', 'بإجمالي', 'المجموع', 'مجموع', 'إجمالا'],
  sames: ['أي', 'ما يعادل', 'بما يعادل', 'أي ما يعادل'],
  explanations: {
    ratio: '{a} على {b} يساوي {computed} ضعفا، لا {stated}.',
    rate: '{a} على {b} يساوي {computed}، لا {stated}.',
    percent: 'من {a} إلى {b} تغير نسبته {computed} في المئة، لا {stated} في المئة.',
    share: '{a} من {b} تساوي {computed} في المئة، لا {stated} في المئة.',
    sum: '{parts} يساوي {computed}، لا {stated}.',
    conflict: 'ذكر للشيء نفسه رقمان: {stated} و{computed}.',
    plus: ' + ',
    digits: '0123456789',
    group: ',',
    point: '.',
  },
};
