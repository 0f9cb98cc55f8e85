package cn.shuanglian.reception.opinion;

import cn.shuanglian.reception.category.Categories;
import cn.shuanglian.reception.category.CategoryRow;
import cn.shuanglian.registry.caller.Caller;
import cn.shuanglian.registry.deputy.Deputies;
import cn.shuanglian.registry.secret.Mask;
