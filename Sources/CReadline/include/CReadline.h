int rekindle_readline_version(void);
