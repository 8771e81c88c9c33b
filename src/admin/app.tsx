export default {
  config: { locales: ['ar'] },
  bootstrap() {},
};
