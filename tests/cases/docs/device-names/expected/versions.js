window.docsVersions = [];
window.docsPages = {};
