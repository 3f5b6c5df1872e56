loading = 正在载入……
lead = 查询人形机器人的 29 位编码。结果在您的浏览器中证明，编码不会被发送。
slow = 载入时间过长。请检查网络连接，然后重新加载页面。
failed = 页面无法载入
    .text = 未作任何查询。请检查网络连接后重新加载。如仍无法载入，可能是浏览器版本过旧或禁用了 WebAssembly：请更新或换用其他浏览器。
no-script = 本页面需要 JavaScript
    .text = 本页面在浏览器内核验登记册的证明，没有 JavaScript 便无法进行。请为本网站启用 JavaScript 后重新加载。
short = 机器人
