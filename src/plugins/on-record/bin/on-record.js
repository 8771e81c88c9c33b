#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');

// Less of a function's callees is compiled into it than V8 would (920): a reading of some megabytes is over in seconds,
// of which compiling would take a quarter. It pays at 16 MB; at three times that there is no clear difference.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');

const entry = path.join(__dirname, '../lib/cli/index.js');
if (!existsSync(entry)) {
  console.error('on-record: the plugin is not built yet. Run "npm run build" first (npm start does it by itself).');
  process.exit(1);
}
require(entry);
