import type { ModifierWords } from '../language';

export const modifiers: ModifierWords = {
  before: {
    exactly: ['passed a', 'passed an', 'passed the'],
    about: [
      'about', 'around', 'approximately', 'approx', 'approx.', 'some', 'nearly', 'almost', 'roughly', 'close to', 'circa', 'an estimated', 'estimated', 'an average of about', 'somewhere around', 'in the region of',
      'in the vicinity of', 'just about', 'or so', 'a little under about', 'near', 'virtually', 'just short of', 'an estimated total of', '~', 'approaching', 'more or less', 'as good as',
    ],
    'at-least': ['at least', 'a minimum of', 'no fewer than', 'no less than', 'not less than', 'minimum of', 'a minimum', 'upwards from', 'not fewer than'],
    'at-most': ['at most', 'up to', 'as many as', 'as much as', 'a maximum of', 'maximum of', 'no more than', 'not more than', 'not exceeding', 'capped at', 'as high as', 'at the most', 'until'],
    'more-than': ['more than', 'over', 'above', 'in excess of', 'exceeding', 'exceeded', 'greater than', 'upwards of', 'upward of', 'well over', 'just over', 'well above', 'just above', 'topped', 'surpassed', 'surpassing', 'topping', 'higher than', 'longer than', 'a little over', 'slightly more than', 'much more than', 'far more than', 'beyond', 'passed'],
    'less-than': ['less than', 'fewer than', 'under', 'below', 'lower than', 'just under', 'just below', 'well under', 'well below', 'a little under', 'slightly less than', 'shorter than', 'smaller than', 'short of'],
  },
  after: {
    about: ['or so', 'or thereabouts', 'approximately'],
    'at-least': ['or more', 'or higher', 'or above', 'at least', 'or older', 'and above', 'and over', '+', 'and up', 'plus', 'or over', 'or greater'],
    'at-most': ['or less', 'or fewer', 'or below', 'or lower', 'at most', 'or under', 'or younger', 'and under', 'max'],
    'more-than': ['-plus', 'and counting'],
  },
};
