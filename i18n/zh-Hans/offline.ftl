ready = 本页面的新版本已就绪。
reload = 重新加载
later = 暂不
